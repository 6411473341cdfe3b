using LscbCloud.Application.Common;

namespace LscbCloud.Application.Search;

/// <summary>What the reader may do from a search. What they may not do is not offered.</summary>
internal sealed class SearchCommands(ICurrentUser user)
{
    /// <summary>By the words that people type for them.</summary>
    private static readonly (CommandKind Kind, Permission Permission, string Words)[] All =
    [
        (CommandKind.RaiseAction, Permission.ManageActions, "new action add raise"),
        (CommandKind.ProposeAction, Permission.ProposeActions, "new propose an action"),
        (CommandKind.AgreePriority, Permission.AgreePriorities, "new agree a priority add"),
    ];

    /// <summary>What can be done on the board as a whole: all of it before anything is typed, then what the words name.</summary>
    public IReadOnlyList<FoundCommand> OfBoard(string text)
    {
        string[] words = [.. SearchWords.In(text)];

        return
        [
            .. Allowed
                .Where(command => Array.TrueForAll(words, word => IsNamed(command.Words, word)))
                .Select(command => new FoundCommand(command.Kind)),
        ];
    }

    /// <summary>The same, and what can be done with the priority that was found first, or from another record where no priority was.</summary>
    public IReadOnlyList<FoundCommand> For(SearchWords words, IReadOnlyList<SearchHit> found)
    {
        var ofBoard = OfBoard(words.Text);

        if (found.FirstOrDefault(thing => thing is { Kind: FoundKind.Priority, IsOpen: true }) is { } priority)
        {
            return [.. OfPriority(priority), .. ofBoard];
        }

        return
            found.FirstOrDefault(thing => thing is { IsOpen: true, Record: not null, Part: null })
                is { Record: { } record, Title: var title }
            ?
            [
                .. ForActions.Select(command => new FoundCommand(command.Kind, Priority: null, title, record)),
                .. ofBoard,
            ]
            : ofBoard;
    }

    /// <summary>Who may raise an action is not also offered to propose one.</summary>
    private IEnumerable<(CommandKind Kind, Permission Permission, string Words)> Allowed =>
        All.Where(command =>
            user.Has(command.Permission)
            && !(command.Kind is CommandKind.ProposeAction && user.Has(Permission.ManageActions))
        );

    /// <summary>Those by which an action is made.</summary>
    private IEnumerable<(CommandKind Kind, Permission Permission, string Words)> ForActions =>
        Allowed.Where(command => command.Kind is not CommandKind.AgreePriority);

    private IEnumerable<FoundCommand> OfPriority(SearchHit priority)
    {
        var (slug, title) = (priority.Subject.Priority, priority.Title);

        foreach (var (kind, _, _) in ForActions)
        {
            yield return new FoundCommand(kind, slug, title);
        }

        if (user.Has(Permission.RecordUpdates))
        {
            yield return new FoundCommand(CommandKind.RecordUpdate, slug, title);
        }
    }

    private static bool IsNamed(string words, string word) =>
        words.Split(' ').Any(known => known.StartsWith(word, StringComparison.Ordinal));
}
