using LscbCloud.Api.TextChecks;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Api.Priorities;

internal sealed record PlanBody(string? Title, DateOnly? From, DateOnly? To)
{
    public ChangePlan ToCommand(PlanId plan, int version) => new(plan, version, Title ?? "", From, To);
}

internal sealed record BeginPlanBody(string? Title, DateOnly? From, DateOnly? To, IReadOnlyList<string>? Carry)
{
    public BeginPlan ToCommand() => new(Title ?? "", From, To, Carry ?? []);
}

internal sealed record ClosePlanBody(DateOnly? ClosedOn, string? Reason, IReadOnlyList<TextAnswerBody>? Answers)
{
    public ClosePlan ToCommand(PlanId plan, int version) =>
        new(plan, version, ClosedOn, Reason ?? "", TextAnswerBody.Read(Answers));
}
