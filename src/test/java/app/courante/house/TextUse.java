package app.courante.house;

import app.courante.document.FieldName;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which texts the compiled code asks for, by key or by the constants of an enum.
///
/// A text of a constant is asked for by a prefix, so it is used when its prefix is a string in the
/// code and every constant of one enum has its text under that prefix. That way a constant added
/// without its text shows too.
final class TextUse {
    private static final Pattern FILE_NAME =
            Pattern.compile(
                    ".*\\.(ya?ml|json|csv|xlsx|css|properties|sql|db|log|txt|png|key|lock)");

    /// The code puts these together from the plan's shape.
    private static final Set<String> FIELD_NAMES = Set.copyOf(FieldName.all());

    private static final Set<String> FIELD_FEATURES =
            FIELD_NAMES.stream().map(TextUse::feature).collect(Collectors.toSet());

    private final Set<String> keys;
    private final List<Set<String>> enums = new ArrayList<>();

    /// Every string in the code, those in annotations too.
    private final Set<String> written = new HashSet<>();

    /// Strings that the code loads as values.
    private final Set<String> literals = new TreeSet<>();

    /// Prefixes given to `Texts.of(prefix, constant)` or `Texts.key(prefix, constant)`.
    private final Set<String> prefixes = new TreeSet<>();

    private TextUse(Set<String> keys) {
        this.keys = keys;
    }

    static TextUse in(Tree tree) {
        var use = new TextUse(Bundles.of(tree).keys());
        tree.classes().stream()
                .filter(JavaClass::isEnum)
                .map(TextUse::ends)
                .forEach(use.enums::add);
        tree.compiled().forEach(use::read);
        return use;
    }

    List<String> unused() {
        return keys.stream()
                .filter(key -> !written.contains(key) && !isOfAConstant(key))
                .filter(key -> !FIELD_FEATURES.contains(feature(key)))
                .map(key -> key + " is in no code, and of no enum that has all its texts")
                .toList();
    }

    /// Fields of the plan without a name, and names of what is no field of the plan.
    List<String> fields() {
        var findings = new ArrayList<String>();
        for (var name : FIELD_NAMES) if (!keys.contains(name)) findings.add(name + " has no name");
        for (var key : keys)
            if (FIELD_FEATURES.contains(feature(key)) && !FIELD_NAMES.contains(key))
                findings.add(key + " is no field of the plan");
        return findings;
    }

    List<String> unknown() {
        var findings = new ArrayList<String>();
        var features = new HashSet<String>();
        keys.forEach(key -> features.add(feature(key)));
        for (var literal : literals)
            if (Bundles.KEY.matcher(literal).matches()
                    && features.contains(feature(literal))
                    && !FILE_NAME.matcher(literal).matches()
                    && !literal.startsWith("app.courante")
                    && !keys.contains(literal)
                    && !isPrefix(literal)) findings.add(literal + " is asked for and in no bundle");
        for (var prefix : prefixes)
            if (!isPrefix(prefix)) findings.add(prefix + ": no enum has all its texts under it");
        return findings;
    }

    private boolean isOfAConstant(String key) {
        int dot = key.lastIndexOf('.');
        if (dot < 0) return false;
        var prefix = key.substring(0, dot);
        var end = key.substring(dot + 1);
        return written.contains(prefix)
                && enums.stream().anyMatch(ends -> ends.contains(end) && isWhole(prefix, ends));
    }

    private boolean isPrefix(String literal) {
        return enums.stream().anyMatch(ends -> isWhole(literal, ends));
    }

    private boolean isWhole(String prefix, Set<String> ends) {
        return !ends.isEmpty() && ends.stream().allMatch(end -> keys.contains(prefix + "." + end));
    }

    private void read(ClassModel type) {
        for (var entry : type.constantPool()) {
            if (entry instanceof Utf8Entry text) written.add(text.stringValue());
            if (entry instanceof StringEntry text) literals.add(text.stringValue());
        }
        type.methods().forEach(this::readPrefixes);
    }

    /// The last string loaded before the call is its prefix; none, and it came from elsewhere.
    private void readPrefixes(MethodModel method) {
        String last = null;
        for (var element : method.code().stream().flatMap(code -> code.elementStream()).toList()) {
            if (element instanceof ConstantInstruction load
                    && load.constantValue() instanceof String text) last = text;
            if (element instanceof InvokeInstruction call && asksByConstant(call)) {
                if (last != null) prefixes.add(last);
                last = null;
            }
        }
    }

    private static boolean asksByConstant(InvokeInstruction call) {
        return call.owner().asInternalName().endsWith("/text/Texts")
                && call.type().stringValue().startsWith("(Ljava/lang/String;Ljava/lang/Enum;");
    }

    /// How the texts of an enum's constants end.
    private static Set<String> ends(JavaClass type) {
        var ends = new HashSet<String>();
        for (JavaField field : type.getFields())
            if (field.getModifiers().contains(JavaModifier.ENUM))
                ends.add(field.getName().toLowerCase(Locale.ROOT).replace('_', '-'));
        return ends;
    }

    private static String feature(String key) {
        return key.substring(0, Math.max(0, key.indexOf('.')));
    }
}
