using LscbCloud.Application.Histories;
using LscbCloud.Domain.Histories;

namespace LscbCloud.Infrastructure.Histories;

/// <summary>Walks a chain link by link and remembers the first thing that is wrong with it.</summary>
internal sealed class ChainCheck(Guid owner)
{
    private string _previous = HistoryText.Root;
    private long _sequence;
    private ChainProblem? _problem;

    public void Next(HistoryLink link, HistoryEntry? entry, string? content)
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

        return new HistoryVerification(_problem is null, _sequence, waiting, head, _problem);
    }

    private ChainProblem? ProblemWith(HistoryLink link, HistoryEntry? entry, string? content)
    {
        if (link.Sequence != _sequence + 1 || entry is null)
        {
            return new ChainProblem(_sequence + 1, "gap", $"Entry {_sequence + 1} is missing.");
        }

        // Content that a redaction destroyed is not there; its fingerprint in the entry still is.
        var isContentChanged =
            content is not null
            && !string.Equals(HistoryText.HashOf(content), entry.ContentHash, StringComparison.Ordinal);
        var hash = HistoryText.LinkHash(_previous, owner, link.Sequence, entry);
        var isEntryChanged =
            !string.Equals(hash, link.Hash, StringComparison.Ordinal)
            || !string.Equals(_previous, link.PreviousHash, StringComparison.Ordinal);

        return isContentChanged || isEntryChanged
            ? new ChainProblem(link.Sequence, "content", $"Entry {link.Sequence} is not as it was written.")
            : null;
    }
}
