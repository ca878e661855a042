package app.courante.house.bad.desk;

import com.google.i18n.phonenumbers.PhoneNumberUtil;

/// Judges telephone numbers at the desk.
record ReadsPhones(PhoneNumberUtil numbers) {}
