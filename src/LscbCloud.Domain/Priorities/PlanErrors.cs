using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Priorities;

/// <summary>Every reason for which a change to a business plan may be refused.</summary>
public static class PlanErrors
{
    public static readonly Error NotFound = Error.NotFound("not-found", "There is nothing at this address.");

    public static readonly Error SameFirstDay = Error.Conflict(
        "plans.same-first-day",
        "There is already a business plan from this day. Choose another first day."
    );

    public static readonly Error Closed = Error.Conflict(
        "plans.closed",
        "This plan is closed, so it takes no more changes."
    );

    /// <summary>Told beside the day, because that is what to change.</summary>
    public static readonly Error ClosedBeforeItBegan = Error.Invalid(
        "closedOn",
        "A plan cannot be closed before its first day."
    );

    /// <summary>Told beside the chosen plan, because another one may be chosen.</summary>
    public static readonly Error CarriedIntoClosed = Error.Invalid(
        "plan",
        "This plan is closed. Choose one that is open, or begin the next one."
    );

    public static readonly Error NoSuchPlan = Error.Invalid("plan", "Choose one of the board’s plans.");

    public static readonly Error CarriedIntoItself = Error.Invalid(
        "plan",
        "The priority is in this plan already. Choose another."
    );

    /// <summary>Told beside the days of the next plan.</summary>
    public static readonly Error CarriedBackwards = Error.Conflict(
        "plans.carried-backwards",
        "A priority is carried into a plan that begins later than its own."
    );

    public static Error StillOpen(int priorities) =>
        Error.Conflict(
            "plans.still-open",
            priorities == 1
                ? "One priority of this plan is open. Carry it into the next plan or close it first."
                : $"{priorities} priorities of this plan are open. Carry them into the next plan or close them first."
        );

    public static Error Stale(object current) =>
        Error.Stale("plans.stale", "Somebody changed this plan while you were writing.", current);
}
