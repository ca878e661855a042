package app.courante.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// What the gates look at: a house, as sources, as classes and as texts.
///
/// There are two: the real one, and a bad one under `bad`, built the same way and wrong everywhere.
///
/// @param root the package under which the rooms lie
/// @param sources the folder of that package
/// @param classFiles the folder of its compiled classes
/// @param texts the folder of the bundles
record Tree(String root, Path sources, Path classFiles, Path texts, JavaClasses classes) {
    static Tree real() {
        return at("app.courante", Path.of("src/main"), Path.of("target/classes"));
    }

    static Tree bad() {
        var bad = at("app.courante.house.bad", Path.of("src/test"), Path.of("target/test-classes"));
        try {
            return new Tree(
                    bad.root, withALongFile(bad.sources), bad.classFiles, bad.texts, bad.classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One sample is written here: nobody should have to scroll past 301 lines of nothing.
    private static Path withALongFile(Path sources) throws IOException {
        var copy = Path.of("target/bad-house");
        for (var file : filesUnder(sources, ".java")) {
            var to = copy.resolve(sources.relativize(file));
            Files.createDirectories(to.getParent());
            Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(copy.resolve("store/TooLong.java"), "// One line of many.\n".repeat(301));
        return copy;
    }

    private static Tree at(String root, Path from, Path compiled) {
        var folder = root.replace('.', '/');
        var classFiles = compiled.resolve(folder);
        return new Tree(
                root,
                from.resolve("java").resolve(folder),
                classFiles,
                from.resolve("resources").resolve(folder).resolve("text"),
                new ClassFileImporter().importPath(classFiles).that(isWrittenByHand(root)));
    }

    /// The tables that jOOQ generates keep jOOQ's own rules.
    private static DescribedPredicate<JavaClass> isWrittenByHand(String root) {
        return DescribedPredicate.not(
                JavaClass.Predicates.resideInAPackage(root + ".store.jooq.."));
    }

    /// The package of a room with everything below it, as ArchUnit writes it.
    String room(String name) {
        return root + "." + name + "..";
    }

    String[] rooms(List<String> names) {
        return names.stream().map(this::room).toArray(String[]::new);
    }

    /// The French scenarios that come with the program.
    List<Path> scenarios() {
        return filesUnder(texts.resolveSibling("scenario"), "-fr.yaml");
    }

    List<Path> javaFiles() {
        return filesUnder(sources, ".java");
    }

    /// Compiled classes, without those that jOOQ generated.
    List<ClassModel> compiled() {
        return filesUnder(classFiles, ".class").stream()
                .filter(file -> !file.startsWith(classFiles.resolve("store/jooq")))
                .map(Tree::parse)
                .toList();
    }

    private static ClassModel parse(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> filesUnder(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
