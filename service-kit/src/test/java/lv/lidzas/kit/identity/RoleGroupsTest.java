package lv.lidzas.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleGroupsTest {

    @Test
    void aRoleBringsItsGroups() {
        assertThat(RoleGroups.withGroups(Set.of(Roles.AUDITOR)))
                .containsExactlyInAnyOrder(
                        Roles.AUDITOR,
                        Roles.OVERSEERS,
                        Roles.READERS,
                        Roles.REGISTER_READERS,
                        Roles.EVERYBODY);
    }

    @Test
    void aGroupThatTheTokenNamesOpensNoDoor() {
        assertThat(RoleGroups.withGroups(Set.of(Roles.STAFF, Roles.EVERYBODY, "admin"))).isEmpty();
    }

    @Test
    void everyGroupHasRolesAndNoRoleIsAGroup() {
        assertThat(Roles.groups().values()).allSatisfy(roles -> assertThat(roles).isNotEmpty());
        assertThat(Roles.groups().keySet()).doesNotContainAnyElementsOf(Roles.all());
        assertThat(Roles.groups().values()).allMatch(Roles.all()::containsAll);
    }
}
