package app.courante.plan;

import java.util.stream.Stream;

/// What is asked of the suppliers and of the numbers that callers dial.
final class ResourceChecks {
    private ResourceChecks() {}

    static Stream<Gap> suppliersWithoutSupport(Inquiry inquiry) {
        return inquiry.plan().resources().suppliers().stream()
                .filter(supplier -> supplier.supportLine().isEmpty())
                .map(supplier -> Gap.of(GapKind.SUPPLIER_WITHOUT_SUPPORT_LINE, Place.of(supplier)));
    }

    static Stream<Gap> suppliersWithoutContract(Inquiry inquiry) {
        return inquiry.plan().resources().suppliers().stream()
                .filter(supplier -> supplier.contractRef().isEmpty())
                .map(supplier -> Gap.of(GapKind.SUPPLIER_WITHOUT_CONTRACT, Place.of(supplier)));
    }

    static Stream<Gap> numbersWithoutForwarding(Inquiry inquiry) {
        return inquiry.plan().resources().telephony().numbers().stream()
                .filter(number -> number.forwardingCode().isEmpty())
                .map(number ->
                        Gap.of(
                                GapKind.NUMBER_WITHOUT_FORWARDING_CODE,
                                Place.of(number),
                                number.number()));
    }

    static Stream<Gap> numbersWithoutEmergencyRouting(Inquiry inquiry) {
        return inquiry.plan().resources().telephony().numbers().stream()
                .filter(number -> number.emergencyRouting().isEmpty())
                .map(number ->
                        Gap.of(
                                GapKind.NUMBER_WITHOUT_EMERGENCY_ROUTING,
                                Place.of(number),
                                number.number()));
    }
}
