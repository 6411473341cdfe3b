using FluentValidation;
using LscbCloud.Application.Boards;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>The lead proposes a judgement for the chair or the executive to agree.</summary>
[Requires(Permission.ProposeJudgements)]
public sealed record ProposeJudgement(string Slug, int Version, JudgementValue? Value, string Reason)
    : ICommand<Revision>,
        IIdempotent;

internal sealed class ProposeJudgementValidator : AbstractValidator<ProposeJudgement>
{
    public ProposeJudgementValidator()
    {
        RuleFor(command => command.Value).NotNull().WithMessage("Choose a judgement.").IsInEnum();
        RuleFor(command => command.Reason).Text(Judgement.ReasonMaxLength, "Enter the reason for the judgement.");
    }
}

internal sealed class ProposeJudgementHandler(
    PriorityReading priorities,
    IArrangementRows arrangementRows,
    ICurrentUser user,
    ICurrentProvenance provenance,
    IBusinessDay day
) : ICommandHandler<ProposeJudgement, Revision>
{
    public async Task<Result<Revision>> Handle(ProposeJudgement request, CancellationToken cancellationToken)
    {
        var arrangement = await ArrangementInForce.OnAsync(arrangementRows, day.Today, cancellationToken);
        var value = request.Value.GetValueOrDefault();
        var label = JudgementWords.LabelOf(value, arrangement?.JudgementLabels);

        return await priorities.ChangeAsync(
            request.Slug,
            request.Version,
            priority =>
                priority.ProposeJudgement(
                    new ProposedJudgement(value, label, request.Reason.Trim(), provenance.IsInvented),
                    user.Author(),
                    day.Today
                ),
            cancellationToken
        );
    }
}

public sealed partial class PriorityCan
{
    /// <summary>Propose a judgement.</summary>
    public bool ProposeJudgement { get; } = user.May<ProposeJudgement>() && priority.WhyNotChanged() is null;
}
