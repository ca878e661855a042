package app.courante.files;

import java.util.List;

/// A contact as it stands in a file.
///
/// @param line where it begins in its file, counted from 1
/// @param phones in the order to try them
/// @param emails the preferred one in front
record WrittenContact(
        int line,
        String name,
        String function,
        String organisation,
        List<String> phones,
        List<String> emails) {
    WrittenContact {
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
    }
}
