using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Texts;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>The chair or the executive agrees the waiting proposal at a dated meeting.</summary>
[Requires(Permission.AgreeJudgements)]
public sealed record AgreeJudgement(string Slug, int Version, JudgementId Proposal, string Meeting, DateOnly? AgreedOn)
    : ICommand<Revision>;

internal sealed class AgreeJudgementValidator : AbstractValidator<AgreeJudgement>
{
    public AgreeJudgementValidator(IBusinessDay day)
    {
        RuleFor(command => command.Meeting).Text(Judgement.MeetingMaxLength, "Enter the meeting that agreed it.");
        RuleFor(command => command.AgreedOn)
            .NotNull()
            .WithMessage("Enter the day of the meeting.")
            .Must(on => on is null || on <= day.Today)
            .WithMessage("The day of the meeting must be today or in the past.");
    }
}

internal sealed class AgreeJudgementHandler(PriorityReading priorities, TextGate gate, IBoardDb db, ICurrentUser user)
    : ICommandHandler<AgreeJudgement, Revision>
{
    public async Task<Result<Revision>> Handle(AgreeJudgement request, CancellationToken cancellationToken)
    {
        var sent = await AskAsync(request, cancellationToken);

        return sent.IsFailure
            ? sent.Error
            : await priorities.ChangeAsync(
                request.Slug,
                request.Version,
                priority =>
                    priority.AgreeJudgement(
                        request.Proposal,
                        request.Meeting.Trim(),
                        request.AgreedOn.GetValueOrDefault(),
                        user.Author()
                    ),
                cancellationToken
            );
    }

    /// <summary>What the board agrees stands in its reports from then on.</summary>
    private async Task<Result> AskAsync(AgreeJudgement request, CancellationToken cancellationToken)
    {
        var proposal = await db
            .Judgements.Where(judgement => judgement.Id == request.Proposal)
            .Select(judgement => new { judgement.PriorityId, judgement.Reason })
            .SingleOrDefaultAsync(cancellationToken);

        return proposal is null
            ? Result.Success
            : await gate.AskAsync(
                proposal.PriorityId.Value,
                [new FieldText("reason", proposal.Reason), new FieldText("meeting", request.Meeting)],
                cancellationToken
            );
    }
}
