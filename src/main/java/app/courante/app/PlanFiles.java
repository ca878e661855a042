package app.courante.app;

import app.courante.desk.PlanLibrary;
import app.courante.document.Node;
import app.courante.document.Node.Group;
import app.courante.files.PlanFile;
import app.courante.files.Reading;
import app.courante.files.RuleBooks;
import app.courante.plan.Plan;
import app.courante.plan.PlanId;
import app.courante.plan.rule.Rulebook;
import app.courante.store.DataFolder;
import app.courante.store.Disk;
import app.courante.store.PlanShelf;
import app.courante.store.StoreFailure;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The plan versions kept in a data folder, read as they are asked for.
final class PlanFiles implements PlanLibrary, PlanShelf {
    private static final Logger LOG = Logger.getLogger(PlanFiles.class.getName());

    private final Map<PlanId, Plan> read = new ConcurrentHashMap<>();
    private final Path data;
    private final Disk disk;

    PlanFiles(Path data, Disk disk) {
        this.data = data;
        this.disk = disk;
    }

    /// Null when its file is gone, damaged, or cannot be read; asked again, it is looked at again.
    @Override
    public @Nullable Plan plan(PlanId id) {
        return read.computeIfAbsent(id, this::load);
    }

    @Override
    public Rulebook rules() {
        return RuleBooks.own();
    }

    /// The file of a version as it was kept; null when it is gone or damaged.
    byte @Nullable [] content(PlanId id) {
        try {
            return DataFolder.planContent(data, id, disk);
        } catch (StoreFailure e) {
            LOG.log(Level.WARNING, "plan " + id, e);
            return null;
        }
    }

    /// The document of a version, as its file has it; null when it can no longer be read.
    @Nullable Group document(PlanId id) {
        var content = content(id);
        return content != null
                        && PlanFile.document(id.hash() + ".yaml", content)
                                instanceof Reading.Done<Node>(var root)
                        && root instanceof Group group
                ? group
                : null;
    }

    @Override
    public @Nullable Page page(PlanId id) {
        var content = DataFolder.planContent(data, id, disk);
        if (content == null) return null;
        var plan = plan(id);
        var people =
                plan == null
                        ? java.util.List.<Contact>of()
                        : plan.people().stream()
                                .map(person ->
                                        new Contact(
                                                person.id(),
                                                person.name(),
                                                String.join(", ", person.phones())))
                                .toList();
        return new Page(new String(content, StandardCharsets.UTF_8), people);
    }

    private @Nullable Plan load(PlanId id) {
        var content = content(id);
        return content != null
                        && PlanFile.read(id.hash() + ".yaml", content)
                                instanceof Reading.Done<Plan>(var plan)
                ? plan
                : null;
    }
}
