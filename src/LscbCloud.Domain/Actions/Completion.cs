using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <summary>The owner's word that an action is done, with the proof, and what the board said to it.</summary>
/// <remarks>Whoever gives a file as proof declares with the same word that it names no child and no family.</remarks>
public sealed class Completion : ITwoParty
{
    public const int AnswerMaxLength = 1000;
    public const int DestroyReasonMaxLength = 1000;

    private Completion()
    {
        // EF Core materialises completions through here.
    }

    public CompletionId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    public AgencyId? AgencyId { get; private set; }

    public ActionId ActionId { get; private init; }

    /// <summary>Its place among the completions of the action, from 1. One that was sent back, or a recurring action, has several.</summary>
    public int Number { get; private init; }

    /// <summary>The day by which it was due when this was said.</summary>
    public DateOnly DueOn { get; private init; }

    /// <summary>The day on which it was done, as the owner says.</summary>
    public DateOnly DoneOn { get; private init; }

    /// <summary>What shows it.</summary>
    public string? Proof { get; private init; }

    /// <summary>Where the proof is to be found.</summary>
    public string? ProofAddress { get; private init; }

    /// <summary>What is known of the file that shows it; none where there is no file.</summary>
    public KeptFile? File { get; private init; }

    /// <summary>How many marked places in the file whoever gave it said are no child and no family; none without a file.</summary>
    public int? FileAnswers { get; private init; }

    /// <summary>When the board destroyed the content of the file.</summary>
    public DateTimeOffset? DestroyedAt { get; private set; }

    public Author? DestroyedBy { get; private set; }

    public string? DestroyReason { get; private set; }

    /// <summary>Why there is no proof; present when, and only when, there is none.</summary>
    public string? NoProofReason { get; private init; }

    public Side Side { get; private init; }

    public Author SaidBy { get; private init; } = Author.Nobody;

    public DateTimeOffset SaidAt { get; private init; }

    /// <summary>What the board said to it.</summary>
    public CompletionAnswer Answer { get; private set; }

    /// <summary>What is missing; present when, and only when, it was sent back.</summary>
    public string? AnswerReason { get; private set; }

    /// <summary>The day on which the board answered.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    public Author? AnsweredBy { get; private set; }

    internal static Completion Of(BoardAction action, int number, DateOnly doneOn, Proof proof, StatementBy by) =>
        new()
        {
            Id = CompletionId.New(),
            BoardId = action.BoardId,
            AgencyId = action.AgencyId,
            ActionId = action.Id,
            Number = number,
            DueOn = action.DueOn,
            DoneOn = doneOn,
            Proof = proof.Text,
            ProofAddress = proof.Address,
            File = proof.File,
            FileAnswers = proof.File is null ? null : proof.FileAnswers,
            NoProofReason = proof.WhyNone,
            Side = by.Side,
            SaidBy = by.Signature.Author,
            SaidAt = by.Signature.At,
        };

    internal void TransferTo(AgencyId agency) => AgencyId = agency;

    internal void DestroyFile(string reason, Signature by)
    {
        DestroyedAt = by.At;
        DestroyedBy = by.Author;
        DestroyReason = reason;
    }

    internal void AnswerWith(CompletionAnswer answer, string? reason, DateOnly on, Author by)
    {
        Answer = answer;
        AnswerReason = reason;
        AnsweredOn = on;
        AnsweredBy = by;
    }

    /// <summary>Why somebody cannot verify it; none for everybody but who said it.</summary>
    public Error? WhyNotVerified(Asker by)
    {
        ArgumentNullException.ThrowIfNull(by);

        return by.Is(SaidBy) ? ActionErrors.OwnWord : null;
    }
}
