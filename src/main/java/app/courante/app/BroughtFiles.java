package app.courante.app;

import app.courante.crisis.Attachment;
import app.courante.exercise.Scenario;
import app.courante.files.InjectFile;
import app.courante.store.AttachmentFolder;
import app.courante.store.AttachmentFolder.State;
import app.courante.store.Problem;
import app.courante.store.StoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// The files of injects on their way from beside a scenario's file into a data folder, and out
/// again.
final class BroughtFiles {
    private BroughtFiles() {}

    /// Keeps a copy of each.
    ///
    /// @throws StoreFailure when one cannot be read or kept
    static void keep(AttachmentFolder folder, List<InjectFile> files) {
        for (var file : files)
            try (var in = file.content().open()) {
                folder.keep(file.name(), in);
            } catch (IOException e) {
                throw new StoreFailure(Problem.READ_FAILED, Path.of(file.name()), e);
            }
    }

    /// The files of a scenario that lie whole in a data folder.
    static List<InjectFile> of(Scenario scenario, AttachmentFolder folder) {
        var files = new LinkedHashMap<String, InjectFile>();
        for (var inject : scenario.injects()) {
            var one = Attachment.of(inject);
            if (one == null || folder.state(one) != State.WHOLE) continue;
            var path = folder.file(one);
            files.putIfAbsent(
                    one.name() + "/" + one.hash(),
                    new InjectFile(
                            one.name(), one.size(), one.hash(), () -> Files.newInputStream(path)));
        }
        return new ArrayList<>(files.values());
    }

    /// How many files of a scenario are not there, or not as they were.
    static long missing(Scenario scenario, AttachmentFolder folder) {
        return scenario.files().stream()
                .filter(hash -> folder.state(new Attachment(hash, 0, hash)) != State.WHOLE)
                .count();
    }
}
