using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Meetings;
using LscbCloud.Application.TextChecks;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>The chair or the executive agrees the waiting proposal at a dated meeting.</summary>
/// <param name="Slug">The priority's address.</param>
/// <param name="Version">The version that the writer has read.</param>
/// <param name="Proposal">The proposal.</param>
/// <param name="Meeting">The meeting in words, where the board does not keep it here.</param>
/// <param name="AgreedOn">The day of that meeting: today or earlier.</param>
/// <param name="AtMeeting">One of the board's meetings by address, in place of words and day.</param>
[Requires(Permission.AgreeJudgements)]
public sealed record AgreeJudgement(
    string Slug,
    int Version,
    JudgementId Proposal,
    string? Meeting,
    DateOnly? AgreedOn,
    string? AtMeeting = null
) : ICommand<Revision>, IIdempotent, IAgreedAtInput;

internal sealed class AgreeJudgementValidator : AbstractValidator<AgreeJudgement>
{
    public AgreeJudgementValidator(IValidator<IAgreedAtInput> input, IBusinessDay day)
    {
        Include(input);
        RuleFor(command => command.Meeting ?? "")
            .Text(Judgement.MeetingMaxLength, "Enter the meeting that agreed it.")
            .OverridePropertyName("Meeting")
            .When(command => command.AtMeeting is null);
        RuleFor(command => command.AgreedOn)
            .NotNull()
            .WithMessage("Enter the day of the meeting.")
            .Must(on => on is null || on <= day.Today)
            .WithMessage("The day of the meeting must be today or in the past.")
            .When(command => command.AtMeeting is null);
    }
}

internal sealed class AgreeJudgementHandler(
    PriorityReading priorities,
    MeetingsHeld meetings,
    TextGate gate,
    IPriorityRows priorityRows,
    ICurrentUser user
) : ICommandHandler<AgreeJudgement, Revision>
{
    public async Task<Result<Revision>> Handle(AgreeJudgement request, CancellationToken cancellationToken)
    {
        var at = await meetings.AgreedAtAsync(request, cancellationToken);

        if (at.IsFailure)
        {
            return at.Error;
        }

        var sent = await AskAsync(request, cancellationToken);

        return sent.IsFailure
            ? sent.Error
            : await priorities.ChangeAsync(
                request.Slug,
                request.Version,
                priority => priority.AgreeJudgement(request.Proposal, at.Value, user.Author()),
                cancellationToken
            );
    }

    /// <summary>What the board agrees stands in its reports from then on.</summary>
    private async Task<Result> AskAsync(AgreeJudgement request, CancellationToken cancellationToken)
    {
        var proposal = await priorityRows
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

public sealed partial class PriorityCan
{
    /// <summary>Agree the judgement that is proposed.</summary>
    public bool AgreeJudgement { get; } =
        user.May<AgreeJudgement>() && priority.WhyNotAgreed(priority.Proposal?.Id, user.Asker) is null;
}
