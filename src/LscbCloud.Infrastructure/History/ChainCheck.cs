using LscbCloud.Application.History;
using LscbCloud.Domain.History;

namespace LscbCloud.Infrastructure.History;

/// <summary>Walks a chain link by link and remembers the first thing that is wrong with it.</summary>
internal sealed class ChainCheck(Guid owner, IReadOnlySet<Guid> removals)
{
    private string _previous = HistoryText.Root;
    private long _sequence;
    private int _redacted;
    private ChainProblem? _problem;

    public void Next(HistoryLink link, HistoryEntry? entry, HistoryContent? content)
    {
        if (_problem is not null)
        {
            return;
        }

        _problem = ProblemWith(link, entry, content);
        _sequence = link.Sequence;
        _previous = link.Hash;
    }

    public HistoryVerification Finish(ChainHead? expected, int waiting)
    {
        if (_problem is null && expected is not null && _sequence < expected.Sequence)
        {
            _problem = new ChainProblem(
                expected.Sequence,
                "tail",
                $"The chain ends at {_sequence}, but had reached {expected.Sequence} before."
            );
        }

        var head = _sequence == 0 ? null : new ChainHead(_sequence, _previous);

        return new HistoryVerification(_problem is null, _sequence, waiting, _redacted, head, _problem);
    }

    private ChainProblem? ProblemWith(HistoryLink link, HistoryEntry? entry, HistoryContent? content)
    {
        if (link.Sequence != _sequence + 1 || entry is null)
        {
            return new ChainProblem(_sequence + 1, "gap", $"Entry {_sequence + 1} is missing.");
        }

        var isRedacted = content is null || entry.RemovedBy is not null || content.RemovedBy is not null;
        _redacted += isRedacted ? 1 : 0;

        if (!IsOnRecord(entry.RemovedBy) || !IsOnRecord(content?.RemovedBy))
        {
            return new ChainProblem(
                link.Sequence,
                "content",
                $"Words are missing from entry {link.Sequence}, and no removal is on record for it."
            );
        }

        return IsContentAsWritten(entry, content) && IsWordingAsWritten(entry) && IsLinked(link, entry)
            ? null
            : new ChainProblem(link.Sequence, "content", $"Entry {link.Sequence} is not as it was written.");
    }

    /// <summary>Content that a removal destroyed is not as it was written; its fingerprint in the entry still is.</summary>
    private static bool IsContentAsWritten(HistoryEntry entry, HistoryContent? content) =>
        content is null
        || content.RemovedBy is not null
        || string.Equals(HistoryText.HashOf(content), entry.ContentHash, StringComparison.Ordinal);

    /// <summary>Words that a removal destroyed are not as they were written; their fingerprint in the chain still is.</summary>
    private static bool IsWordingAsWritten(HistoryEntry entry) =>
        entry.RemovedBy is not null
        || entry.WordingHash is null
        || string.Equals(HistoryText.WordingHashOf(entry), entry.WordingHash, StringComparison.Ordinal);

    private bool IsLinked(HistoryLink link, HistoryEntry entry)
    {
        // An entry from before words had a fingerprint of their own: once words are gone from it, its link alone vouches for it.
        var hash = entry is { WordingHash: null, RemovedBy: not null }
            ? link.Hash
            : HistoryText.LinkHash(_previous, owner, link.Sequence, entry);

        return string.Equals(hash, link.Hash, StringComparison.Ordinal)
            && string.Equals(_previous, link.PreviousHash, StringComparison.Ordinal);
    }

    private bool IsOnRecord(Guid? removal) => removal is not { } id || removals.Contains(id);
}
