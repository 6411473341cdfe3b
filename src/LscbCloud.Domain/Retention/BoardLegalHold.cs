using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Retention;

/// <summary>A legal hold on a whole board.</summary>
public sealed class BoardLegalHold : LegalHold, IBoardOwned
{
    private BoardLegalHold()
    {
        // EF Core materialises holds through here.
    }

    private BoardLegalHold(string reason, DateOnly on, Author by)
        : base(reason, on, by) { }

    public BoardId BoardId { get; private init; }

    /// <summary>Puts a hold on the whole board. Refused while another is on.</summary>
    /// <param name="reason">Who wants the records kept, and why.</param>
    /// <param name="on">The day from which it is on.</param>
    /// <param name="by">Who puts it on.</param>
    /// <param name="heldSince">Since when the board is under a hold already; none where it is under no hold.</param>
    public static Result<LegalHold> PutOn(string reason, DateOnly on, Author by, DateOnly? heldSince) =>
        new BoardLegalHold(reason, on, by).PutOn("Put a legal hold on the board", heldSince);
}
