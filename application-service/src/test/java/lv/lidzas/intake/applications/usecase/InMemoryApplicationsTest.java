package lv.lidzas.intake.applications.usecase;

class InMemoryApplicationsTest extends ApplicationsContract {

    private final InMemoryApplications applications = new InMemoryApplications();

    @Override
    protected Applications applications() {
        return applications;
    }
}
