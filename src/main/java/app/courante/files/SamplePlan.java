package app.courante.files;

import app.courante.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The plan that comes with the program: a believable contact centre, the same in every language.
public final class SamplePlan {
    private SamplePlan() {}

    public static String fileName(Language language) {
        return "plan-" + language.code() + ".yaml";
    }

    public static byte[] bytes(Language language) {
        var path = "/app/courante/sample/" + fileName(language);
        try (var in = SamplePlan.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("missing " + path);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
