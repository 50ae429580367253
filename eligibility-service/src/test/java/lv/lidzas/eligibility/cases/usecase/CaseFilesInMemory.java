package lv.lidzas.eligibility.cases.usecase;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import org.jspecify.annotations.Nullable;

/** Case files for one thread. */
public final class CaseFilesInMemory implements CaseFiles {

    private final Map<ApplicationId, CaseFile> files = new HashMap<>();

    @Override
    public CaseFile hold(ApplicationId id) {
        return files.computeIfAbsent(id, CaseFile::empty);
    }

    @Override
    public @Nullable CaseFile holdKnown(ApplicationId id) {
        return files.get(id);
    }

    @Override
    public @Nullable CaseFile held(ApplicationId id) {
        return files.get(id);
    }

    @Override
    public Map<ApplicationId, CaseFile> read(Collection<ApplicationId> ids) {
        Map<ApplicationId, CaseFile> known = new HashMap<>(files);
        known.keySet().retainAll(ids);
        return known;
    }

    @Override
    public boolean hear(ApplicationId id, DocumentFact document) {
        CaseFile before = hold(id);
        CaseFile after = before.with(document);
        files.put(id, after);
        return !after.equals(before);
    }

    @Override
    public void save(CaseFile file) {
        files.put(
                file.id(),
                new CaseFile(
                        file.id(),
                        file.state(),
                        file.decideBy(),
                        file.application(),
                        file.purposeChanges(),
                        hold(file.id()).documents(),
                        file.need()));
    }
}
