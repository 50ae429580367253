package lv.lidzas.eligibility.cases.usecase;

import java.util.HashMap;
import java.util.Map;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
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
    public void save(CaseFile file) {
        files.put(file.id(), file);
    }
}
