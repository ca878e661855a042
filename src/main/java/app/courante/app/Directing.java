package app.courante.app;

import app.courante.desk.ExerciseDirector;
import app.courante.desk.ExerciseTime;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.wording.EntrySentence;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Makes who runs the exercise of a house, the same for its windows and for the command line.
final class Directing {
    private Directing() {}

    /// To be made before the desk is opened.
    static ExerciseDirector of(House house, ExerciseTime time) {
        // A scenario looks for words in its own language, whichever is on screen.
        var spoken =
                Arrays.stream(Language.values())
                        .map(language -> new EntrySentence(Texts.in(language), time.getZone()))
                        .toList();
        return new ExerciseDirector(
                house.desk(),
                house.notebook(),
                time,
                house::me,
                line ->
                        spoken.stream()
                                .map(sentence -> sentence.of(line))
                                .distinct()
                                .collect(Collectors.joining("\n")));
    }
}
