using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Records;

/// <summary>Finds records of the board by their addresses and by their ids, whatever their kind.</summary>
internal sealed class RecordLookup(IEnumerable<IRecordKind> kinds, ICurrentUser user)
{
    /// <summary>What is known of a kind; none where the word in an address names none.</summary>
    public IRecordKind? Of(RecordKind kind) => kinds.SingleOrDefault(known => known.Kind == kind);

    /// <summary>The record at an address; none where the board has none there.</summary>
    public async Task<FoundRecord?> FindAsync(RecordAddress address, CancellationToken cancellationToken) =>
        Of(address.Kind) is { } kind ? await kind.FindAsync(address, cancellationToken) : null;

    /// <summary>What a person names, to be kept. A record that they may not open is as one that is not there.</summary>
    public async Task<RecordReference?> ReferenceAsync(RecordInput input, CancellationToken cancellationToken)
    {
        var address = new RecordAddress(input.Kind.GetValueOrDefault(), (input.Address ?? "").Trim(), input.Number);

        if (
            Of(address.Kind) is not { } kind
            || !user.Has(kind.ToOpen)
            || await kind.FindAsync(address, cancellationToken) is not { } found
        )
        {
            return null;
        }

        if (input.Part is not { } named)
        {
            return new RecordReference(kind.Kind, found.Id, found.BelongsToId, Part: null, found.Words);
        }

        return await kind.FindPartAsync(found, named, cancellationToken) is { } part
            ? new RecordReference(
                kind.Kind,
                found.Id,
                found.BelongsToId,
                new RecordPart(named.Kind.GetValueOrDefault(), part.Id),
                part.Words
            )
            : null;
    }

    /// <summary>Where records are found, one query for each kind. Those that the reader may not open are left out.</summary>
    public async Task<RecordLinks> LinksAsync(
        IEnumerable<RecordReference?> references,
        CancellationToken cancellationToken
    )
    {
        var links = new Dictionary<Guid, RecordLink>();

        foreach (var some in references.OfType<RecordReference>().GroupBy(reference => reference.Kind))
        {
            if (Of(some.Key) is { } kind && user.Has(kind.ToOpen))
            {
                var found = await kind.LinksAsync([.. some.Select(r => r.Id).Distinct()], cancellationToken);

                foreach (var (id, link) in found)
                {
                    links[id] = link;
                }
            }
        }

        return new RecordLinks(links);
    }

    /// <summary>The address to which an entry of a history leads; none where it leads nowhere.</summary>
    public string? AddressOf(string kind, string label) =>
        kinds
            .FirstOrDefault(known => string.Equals(known.Kind.ToString(), kind, StringComparison.OrdinalIgnoreCase))
            ?.AddressOf(label);
}
