package app.courante.files;

import app.courante.document.Scalars;
import app.courante.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The scenarios that come with the program, for the contact centre of the sample plan.
public enum ReadyScenario {
    TRUNK_LOSS,
    RANSOMWARE,
    SITE_FIRE,
    EMERGENCY_NUMBERS,
    ABSENTEEISM;

    /// The word for it on the command line, and the name of its file.
    public String word() {
        return Scalars.word(this);
    }

    /// A YAML file.
    public byte[] bytes(Language language) {
        var name = "/app/courante/scenario/" + word() + "-" + language.code() + ".yaml";
        try (var in = ReadyScenario.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("missing " + name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
