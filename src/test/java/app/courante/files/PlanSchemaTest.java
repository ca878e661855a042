package app.courante.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.document.AnyPlan;
import app.courante.text.Language;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/// The published schema against plans as any other program reads them.
class PlanSchemaTest {
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(PlanSchema.text());

    private final String sample = text(SamplePlan.bytes(Language.ENGLISH));

    @Test
    void thePublishedFileIsTheSchemaOfToday() throws Exception {
        assertTrue(
                Files.readString(Path.of("docs/plan.schema.json")).equals(PlanSchema.text()),
                "write it anew: courante schema > docs/plan.schema.json");
    }

    @ParameterizedTest
    @EnumSource(PlanTemplate.class)
    void theSchemaTakesEveryPlanThatComesWithTheProgram(PlanTemplate template) {
        for (var language : Language.values())
            assertEquals(List.of(), errors(text(template.bytes(language))), language.code());
    }

    @Test
    void theSchemaTakesAnyPlanThatWeWrite() {
        for (long seed = 0; seed < 100; seed++) {
            var plan = AnyPlan.of(seed, 3, PlanSchemaTest::isReadByTheBareParser);
            var yaml = text(PlanWriter.write(plan, Language.FRENCH));
            assertEquals(List.of(), errors(yaml), "seed " + seed);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'  title: ', '  titel: '",
        "'    mtpd: 2 h', '    mtpd: 2 hx'",
        "'  approvedOn: 2026', '  approvedOn: 26'",
        "'  - number: 1', '  - number: 10'",
        "'    priority: 1\n', '    priority: first\n'",
        "'      use: main', '      use: mine'",
        "'  - id: reception\n', '  - \n'",
        "'      exclusive: true', '      exclusive: perhaps'",
    })
    void theSchemaRefusesABrokenPlan(String was, String is) {
        var from = was.replace("\\n", "\n");
        var broken =
                sample.replaceFirst(java.util.regex.Pattern.quote(from), is.replace("\\n", "\n"));
        assertFalse(broken.equals(sample), "not in the sample: " + was);
        assertFalse(errors(broken).isEmpty());
        assertTrue(
                PlanFile.read("p.yaml", broken.getBytes(StandardCharsets.UTF_8))
                        instanceof Reading.Refused);
    }

    /// It stumbles over signs of two chars; our reader does not.
    private static boolean isReadByTheBareParser(String text) {
        return text.codePoints().noneMatch(Character::isSupplementaryCodePoint);
    }

    private static List<String> errors(String yaml) {
        var plain = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        var json = JsonMapper.builder().build().valueToTree(plain);
        return SCHEMA.validate(json).stream().map(Error::toString).limit(3).toList();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
