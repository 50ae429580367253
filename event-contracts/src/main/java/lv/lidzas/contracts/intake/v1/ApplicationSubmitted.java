package lv.lidzas.contracts.intake.v1;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;
import org.jspecify.annotations.Nullable;

/**
 * An application (iesniegums) was submitted: its form is fixed and the statutory month runs.
 *
 * @param applicationId the application
 * @param personId the person to be assisted
 * @param representativeId the legal representative, if one applies for the person
 * @param parties whose case it is, with the sequence 0 among {@link CasePartiesChanged}
 * @param bornOn the person's date of birth
 * @param purposes what the assistant is wanted for
 * @param receivesVisualBenefit whether the state benefit for assistant use by a person with a visual disability is received (S13)
 * @param declaredInMunicipality whether the declared residence is in this municipality
 * @param preferredAssistantId the wished-for assistant's register id, if one was chosen from the register
 * @param assistantWishedInWords whether the form names the wished-for assistant in words instead; the name stays in application-service
 * @param channel the way it came in
 * @param receivedOn the day from which the deadline counts
 * @param decideBy the last day of the statutory month
 * @param identityMethod how the one who files showed who they are; absent while nobody made sure (S8)
 */
@ContractEvent(type = "lv.lidzas.intake.application-submitted.v1", topic = Topics.APPLICATION)
public record ApplicationSubmitted(
        UUID applicationId,
        UUID personId,
        @Nullable UUID representativeId,
        List<CaseParty> parties,
        LocalDate bornOn,
        List<PurposeCode> purposes,
        boolean receivesVisualBenefit,
        boolean declaredInMunicipality,
        @Nullable UUID preferredAssistantId,
        boolean assistantWishedInWords,
        ChannelCode channel,
        LocalDate receivedOn,
        LocalDate decideBy,
        @Nullable IdentityMethodCode identityMethod) {}
