package app.courante.console;

import app.courante.text.Texts;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/// Gives commands and options their words. An annotation holds the key of a text, not the text.
final class Usage {
    private final Texts texts;

    Usage(Texts texts) {
        this.texts = texts;
    }

    /// What every command understands; added before the commands, which inherit it.
    static void addStandardOptions(CommandSpec spec) {
        spec.addOption(
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .descriptionKey("usage.help")
                        .scopeType(ScopeType.INHERIT)
                        .build());
        spec.addOption(
                OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .descriptionKey("usage.version")
                        .scopeType(ScopeType.INHERIT)
                        .build());
    }

    void describe(CommandLine line) {
        line.setResourceBundle(new Bundle(texts));
        line.getSubcommands().values().forEach(this::describeOne);
        describeOne(line);
    }

    private void describeOne(CommandLine line) {
        var usage = line.getCommandSpec().usageMessage();
        usage.description(texts.of(usage.description()[0]));
        usage.synopsisHeading(texts.of("usage.synopsis") + " ");
        usage.synopsisSubcommandLabel("[" + texts.of("usage.command") + "]");
        usage.commandListHeading("%n" + texts.of("usage.commands") + "%n");
        usage.descriptionHeading("%n");
        usage.optionListHeading("%n" + texts.of("usage.options") + "%n");
        usage.parameterListHeading("%n");
        usage.width(100);
        usage.sortOptions(false);
    }

    /// Our texts as picocli looks for them.
    private static final class Bundle extends ResourceBundle {
        private final Texts texts;

        Bundle(Texts texts) {
            this.texts = texts;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return texts.keys().contains(key) ? texts.of(key) : null;
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keys());
        }
    }
}
