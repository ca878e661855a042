package app.courante.plan.rule;

/// What an organisation is, where a rule tells it apart from others.
public enum Trait {
    PERSONAL_DATA,
    NIS2_ENTITY,
    TRUST_SERVICE_PROVIDER,
    FINANCIAL_ENTITY,
    CREDIT_INSTITUTION,
    CENTRAL_COUNTERPARTY,
    TRADING_VENUE,
    CYBER_COVER
}
