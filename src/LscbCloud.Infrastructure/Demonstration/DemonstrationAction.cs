using LscbCloud.Domain.Actions;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>One action of the demonstration: stated by a paper, or invented and labelled so on the row and in exports.</summary>
/// <param name="Board">The board's address.</param>
/// <param name="Title">What will be done, with the line that states it; without a place it is invented.</param>
/// <param name="Reason">Why, as an agency that owns it reads it.</param>
/// <param name="Post">The post that does it.</param>
/// <param name="Due">The day by which it is due.</param>
internal sealed record DemonstrationAction(string Board, Telling Title, Telling Reason, Telling Post, DateOnly Due)
{
    /// <summary>The agency that owns it, by address; none where the board keeps it itself.</summary>
    public string? Agency { get; init; }

    /// <summary>The priority that it came from, by address; otherwise it came from the board's meeting of July.</summary>
    public string? Priority { get; init; }

    /// <summary>What it came from where a paper tells it, such as a peer review.</summary>
    public (SourceKind Kind, Telling Words)? Origin { get; init; }

    public Recurrence Recurrence { get; init; }

    /// <summary>Whether the board has yet to agree it.</summary>
    public bool IsProposal { get; init; }

    /// <summary>The last word on it, and what its owner expects.</summary>
    public (string Text, Outlook Outlook)? Word { get; init; }

    /// <summary>What its owner says shows that it is done.</summary>
    public string? Proof { get; init; }

    public bool IsVerified { get; init; }

    public bool IsClosed { get; init; }

    /// <summary>The day that its owner asks for, and why.</summary>
    public (DateOnly Day, string Reason)? AsksFor { get; init; }

    /// <summary>What its agency calls the commitment that it is a part of; alike on every board that the same was promised to.</summary>
    public string? Commitment { get; init; }

    /// <summary>The papers with their lines; none where it is invented.</summary>
    public string? Paper => Telling.SourceOf(Title, Reason, Post, Origin?.Words);
}
