namespace LscbCloud.Domain.Priorities;

/// <summary>
/// Where a priority stands, as lists show it: its latest update, the judgement in force, and the proposal that waits.
/// </summary>
/// <remarks>
/// The priority keeps it beside its updates and judgements and writes it with them, so that a list of fifty reads fifty
/// rows and not all that was ever said of them. It repeats and never decides: the updates and judgements do.
/// </remarks>
public sealed record PriorityStanding
{
    public static readonly PriorityStanding New = new();

    /// <summary>How many updates there are. Updates are numbered from 1 and never taken away, so it is the latest one's number.</summary>
    public int UpdateCount { get; private init; }

    /// <summary>The day that the latest update describes; none before the first.</summary>
    public DateOnly? UpdatedAsAt { get; private init; }

    /// <summary>What the latest update says of the impact; none before the first.</summary>
    public ImpactState? Impact { get; private init; }

    /// <summary>The judgement in force; none before the first is agreed.</summary>
    public JudgementValue? Judged { get; private init; }

    /// <summary>The board's word for it when it was proposed.</summary>
    public string? JudgedLabel { get; private init; }

    /// <summary>The day of the meeting that agreed it.</summary>
    public DateOnly? JudgedOn { get; private init; }

    /// <summary>The meeting that agreed it.</summary>
    public string? JudgedAt { get; private init; }

    /// <summary>Whether the judgement in force was made up for the demonstration.</summary>
    public bool IsJudgementInvented { get; private init; }

    /// <summary>The judgement that waits to be agreed; none when nothing waits.</summary>
    public JudgementValue? Proposed { get; private init; }

    /// <summary>The board's word for it.</summary>
    public string? ProposedLabel { get; private init; }

    /// <summary>The day on which it was proposed.</summary>
    public DateOnly? ProposedOn { get; private init; }

    /// <summary>Whether the judgement that waits was made up for the demonstration.</summary>
    public bool IsProposalInvented { get; private init; }

    internal PriorityStanding With(ProgressUpdate latest) =>
        this with
        {
            UpdateCount = latest.Number,
            UpdatedAsAt = latest.AsAt,
            Impact = latest.ImpactState,
        };

    internal PriorityStanding WithProposal(Judgement? proposal) =>
        this with
        {
            Proposed = proposal?.Value,
            ProposedLabel = proposal?.Label,
            ProposedOn = proposal?.ProposedOn,
            IsProposalInvented = proposal?.IsInvented ?? false,
        };

    internal PriorityStanding WithJudgement(Judgement? agreed) =>
        this with
        {
            Judged = agreed?.Value,
            JudgedLabel = agreed?.Label,
            JudgedOn = agreed?.AgreedOn,
            JudgedAt = agreed?.Meeting,
            IsJudgementInvented = agreed?.IsInvented ?? false,
        };
}
