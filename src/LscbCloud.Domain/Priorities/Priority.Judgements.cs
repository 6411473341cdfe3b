using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Priorities;

/// <content>How a judgement is proposed and agreed.</content>
public sealed partial class Priority
{
    /// <summary>Proposes a judgement for the chair or the executive to agree. It takes the place of a proposal that still waits.</summary>
    public Result ProposeJudgement(ProposedJudgement proposed, Author by, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(proposed);

        if (WhyNotChanged() is { } refusal)
        {
            return refusal;
        }

        Proposal?.Withdraw();
        var proposal = Judgement.Propose(Id, proposed, by, on);
        _judgements.Add(proposal);
        Standing = Standing.WithProposal(proposal);
        RecordEvent(
            "Proposed a judgement",
            FieldChange.Added("Judgement", proposed.Label),
            FieldChange.Added("Reason", proposed.Reason)
        );

        return Result.Success;
    }

    /// <summary>Agrees the waiting proposal at a dated meeting. Nobody agrees what they proposed themselves.</summary>
    public Result AgreeJudgement(JudgementId proposal, AgreedAt at, Author by)
    {
        ArgumentNullException.ThrowIfNull(at);
        ArgumentNullException.ThrowIfNull(by);

        if (string.IsNullOrWhiteSpace(at.Meeting))
        {
            throw new ArgumentException("A judgement is agreed at a meeting.", nameof(at));
        }

        if (WhyNotAgreed(proposal, new Asker(by.Id)) is { } refusal)
        {
            return refusal;
        }

        var waiting = Proposal!;

        if (at.On < waiting.ProposedOn)
        {
            return PriorityErrors.AgreedBeforeProposed;
        }

        var before = LatestJudgement?.Label;
        waiting.AgreeAt(at, by);
        Standing = Standing.WithProposal(null).WithJudgement(LatestJudgement);
        RecordEvent(
            $"Agreed the judgement at {at.Meeting}, {at.On.InWords()}",
            new FieldChange("Judgement", before, waiting.Label)
        );

        return Result.Success;
    }

    /// <summary>Why this person cannot agree this proposal; none for one that waits and that somebody else made.</summary>
    public Error? WhyNotAgreed(JudgementId? proposal, Asker by)
    {
        if (WhyNotChanged() is { } closed)
        {
            return closed;
        }

        return Proposal is not { } waiting || waiting.Id != proposal
            ? PriorityErrors.ProposalGone
            : waiting.WhyNotAgreed(by);
    }
}
