using LscbCloud.Application.Actions;
using LscbCloud.Application.Common;
using LscbCloud.Application.Evidence;
using LscbCloud.Application.Priorities;

namespace LscbCloud.Application.Search;

/// <summary>What the reader may do from a search, on a board or in an agency. What they may not do is not offered.</summary>
internal sealed class SearchCommands(ICurrentUser user)
{
    /// <summary>What can be done without a record: all of it before anything is typed, then what the words name.</summary>
    public IReadOnlyList<FoundCommand> Named(string text)
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
        var named = Named(words.Text);

        if (found.FirstOrDefault(hit => hit is { Kind: FoundKind.Priority, IsOpen: true }) is { } priority)
        {
            return [.. OfPriority(priority), .. named];
        }

        return
            found.FirstOrDefault(hit => hit is { IsOpen: true, Record: not null, Part: null })
                is { Record: { } record, Title: var title }
            ? [.. ForActions.Select(kind => new FoundCommand(kind, Priority: null, title, record)), .. named]
            : named;
    }

    /// <summary>Each with the words that people type for it. Who may raise an action is not also offered to propose one.</summary>
    private IEnumerable<(CommandKind Kind, string Words)> Allowed
    {
        get
        {
            if (user.May<RaiseAction>())
            {
                yield return (CommandKind.RaiseAction, "new action add raise");
            }
            else if (user.May<ProposeAction>())
            {
                yield return (CommandKind.ProposeAction, "new propose an action");
            }

            if (user.May<AgreePriority>())
            {
                yield return (CommandKind.AgreePriority, "new agree a priority add");
            }

            if (user.May<AddEvidence>())
            {
                yield return (CommandKind.AddEvidence, "new add evidence document file");
            }
        }
    }

    /// <summary>Those by which an action is made.</summary>
    private IEnumerable<CommandKind> ForActions =>
        Allowed
            .Select(command => command.Kind)
            .Where(kind => kind is CommandKind.RaiseAction or CommandKind.ProposeAction);

    private IEnumerable<FoundCommand> OfPriority(SearchHit priority)
    {
        var (slug, title) = (priority.Subject.Priority, priority.Title);

        foreach (var kind in ForActions)
        {
            yield return new FoundCommand(kind, slug, title);
        }

        if (user.May<RecordUpdate>())
        {
            yield return new FoundCommand(CommandKind.RecordUpdate, slug, title);
        }
    }

    private static bool IsNamed(string words, string word) =>
        words.Split(' ').Any(known => known.StartsWith(word, StringComparison.Ordinal));
}
