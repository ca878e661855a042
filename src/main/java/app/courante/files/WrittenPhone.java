package app.courante.files;

import app.courante.plan.PhoneRule;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.regex.Pattern;

/// Telephone numbers as people write them: `06 39 98 56 01`, `+33 (0)6 39 98 56 01`, `3900`, `+41
/// 44 668 18 00`.
///
/// A number counts when its length is one that its country dials. Whether the range has been given
/// to a carrier is not asked: ranges change each month, and those kept for fiction are given to
/// nobody.
public final class WrittenPhone implements PhoneRule {
    /// Where numbers without a country code are dialled.
    private static final String HOME = "FR";

    /// Words before the number, or after it unless they are an extension, are dialled by nobody.
    private static final Pattern NUMBER =
            Pattern.compile("[+(]?[0-9][0-9 ()./-]*(?:(?:x|ext\\.?|poste) ?[0-9]{1,6})?");

    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f\u2009]+");

    @Override
    public boolean canBeDialled(String written) {
        return !uri(written).isEmpty();
    }

    /// What a telephone dials when it is shown this, by RFC 3966: `tel:+33639985601`, and
    /// `tel:3900;phone-context=+33` for a number that only its country knows. Empty when it cannot
    /// be dialled.
    public static String uri(String written) {
        var text = SPACES.matcher(written.strip()).replaceAll(" ");
        if (!NUMBER.matcher(text).matches()) return "";
        // Asked for only here: most runs of the program judge no number and need no plans loaded.
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(text.replace("poste", "ext"), HOME);
            if (numbers.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE)
                return "tel:" + numbers.format(number, PhoneNumberFormat.E164) + extension(number);
            return isShort(text, number)
                    ? "tel:%d;phone-context=+%d"
                            .formatted(
                                    number.getNationalNumber(),
                                    numbers.getCountryCodeForRegion(HOME))
                    : "";
        } catch (NumberParseException unreadable) {
            return "";
        }
    }

    private static String extension(PhoneNumber number) {
        return number.hasExtension() ? ";ext=" + number.getExtension() : "";
    }

    /// A number such as 3900 or 15; a zero in front of it would not be dialled.
    private static boolean isShort(String text, PhoneNumber number) {
        return !text.startsWith("0")
                && !text.startsWith("+")
                && ShortNumberInfo.getInstance().isValidShortNumberForRegion(number, HOME);
    }
}
