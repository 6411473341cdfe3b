using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <summary>A word on how an action goes, and what its owner expects.</summary>
public sealed class ActionUpdate : ITwoParty
{
    public const int TextMaxLength = 2000;

    private ActionUpdate()
    {
        // EF Core materialises updates through here.
    }

    public ActionUpdateId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    public AgencyId? AgencyId { get; private set; }

    public ActionId ActionId { get; private init; }

    /// <summary>Its place among the updates of the action, from 1.</summary>
    public int Number { get; private init; }

    public string Text { get; private init; } = "";

    public Outlook Outlook { get; private init; }

    public Side Side { get; private init; }

    public Author WrittenBy { get; private init; } = Author.Nobody;

    public DateTimeOffset WrittenAt { get; private init; }

    internal static ActionUpdate Of(BoardAction action, int number, string text, Outlook outlook, StatementBy by) =>
        new()
        {
            Id = ActionUpdateId.New(),
            BoardId = action.BoardId,
            AgencyId = action.AgencyId,
            ActionId = action.Id,
            Number = number,
            Text = text,
            Outlook = outlook,
            Side = by.Side,
            WrittenBy = by.Signature.Author,
            WrittenAt = by.Signature.At,
        };

    internal void TransferTo(AgencyId agency) => AgencyId = agency;
}
