using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <summary>A way of looking at the list of actions that one person keeps under a name, such as "Police, overdue". Nobody else sees it.</summary>
public sealed class ActionView : IBoardOwned
{
    public const int NameMaxLength = 40;
    public const int TextMaxLength = 100;

    /// <summary>How many one person keeps on a board: what fits in a row of the list.</summary>
    public const int MostOfAPerson = 12;

    private ActionView()
    {
        // EF Core materialises views through here.
    }

    public ActionViewId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    public PersonId PersonId { get; private init; }

    /// <summary>What the person calls it; no two of theirs are called alike.</summary>
    public string Name { get; private init; } = "";

    public ActionsShown Shown { get; private init; }

    /// <summary>An agency's address, or <c>board</c> for what the board keeps itself.</summary>
    public string? Owner { get; private init; }

    /// <summary>The priority that they came from, by address.</summary>
    public string? Priority { get; private init; }

    /// <summary>Words of the title or of the owner.</summary>
    public string? Text { get; private init; }

    /// <summary>In what order.</summary>
    public ActionOrder Sorted { get; private init; }

    /// <summary>Keeps what a person looks at under a name.</summary>
    public static ActionView Keep(
        PersonId person,
        string name,
        ActionsShown shown,
        ActionOrder sorted,
        ActionNarrowing by
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(by);

        return new ActionView
        {
            Id = ActionViewId.New(),
            PersonId = person,
            Name = name,
            Shown = shown,
            Owner = by.Owner,
            Priority = by.Priority,
            Text = by.Text,
            Sorted = sorted,
        };
    }
}
