package app.courante.app;

import app.courante.crisis.Situation;
import app.courante.store.DataFolder;
import app.courante.store.Disk;
import app.courante.store.JournalFolder;
import app.courante.store.StoreFailure;
import app.courante.text.Texts;
import app.courante.ui.exercise.Hall.Kept;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The exercises that lie in their folders, whoever has them open: they are only read.
record KeptExercises(Disk disk, Texts spoken) {
    /// Those below this folder, the latest first.
    List<Kept> in(Path exercises) {
        var kept = new ArrayList<Kept>();
        if (!Files.isDirectory(exercises)) return kept;
        try (var folders = Files.list(exercises)) {
            for (var one : folders.toList()) {
                var found = kept(one, String.valueOf(one.getFileName()));
                if (found != null) kept.add(found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        kept.sort(Comparator.comparing(Kept::folder).reversed());
        return kept;
    }

    /// Null where there is no exercise; one of which nothing is left to read is told.
    private @Nullable Kept kept(Path one, String name) {
        try {
            if (!Files.isDirectory(DataFolder.journals(one))) return null;
            var journals = JournalFolder.open(DataFolder.journals(one), disk);
            var exercise = Situation.of(journals.read(null)).exercise();
            var prepared = exercise.prepared();
            if (prepared != null)
                return new Kept(
                        name,
                        prepared.name(),
                        prepared.begins(),
                        prepared.solo(),
                        exercise.ended() != null,
                        "");
            return journals.incidents().stream()
                    .findFirst()
                    .map(incident -> unread(name, Failures.sentence(incident, spoken)))
                    .orElse(null);
        } catch (StoreFailure failure) {
            return unread(name, Failures.sentence(failure, spoken));
        }
    }

    private static Kept unread(String name, String why) {
        return new Kept(name, name, null, false, false, why);
    }
}
