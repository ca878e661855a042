package app.courante.files;

import app.courante.document.Node;
import app.courante.document.Node.Group;
import app.courante.document.Scalars;
import app.courante.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;

/// What a plan can be begun from; each has two texts, `template.…` and `template-what.…`.
public enum PlanTemplate {
    CONTACT_CENTRE,
    SMALL_BUSINESS,
    EMPTY;

    /// The word for it on the command line.
    public String word() {
        return Scalars.word(this);
    }

    /// The template's file.
    public byte[] bytes(Language language) {
        if (this == CONTACT_CENTRE) return SamplePlan.bytes(language);
        var path = "/app/courante/template/" + word() + "-" + language.code() + ".yaml";
        try (var in = PlanTemplate.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("missing " + path);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The template as a document to write on.
    public Group document(Language language) {
        if (PlanFile.document(word(), bytes(language)) instanceof Reading.Done<Node>(var root)
                && root instanceof Group group) return group;
        throw new IllegalStateException("unreadable template " + this);
    }
}
