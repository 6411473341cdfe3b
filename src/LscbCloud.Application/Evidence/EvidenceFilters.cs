using LscbCloud.Domain.Evidence;

namespace LscbCloud.Application.Evidence;

internal static class EvidenceFilters
{
    public static IQueryable<EvidenceItem> Shown(
        this IQueryable<EvidenceItem> items,
        EvidenceShown shown,
        DateOnly today
    ) =>
        shown switch
        {
            EvidenceShown.Current => items.Where(e => e.WithdrawnOn == null),
            EvidenceShown.Review => items.Where(e => e.WithdrawnOn == null && e.ReviewOn <= today),
            EvidenceShown.Withdrawn => items.Where(e => e.WithdrawnOn != null),
            _ => items,
        };

    /// <summary>The items that a text names: by reference, or by words of the title or of the note.</summary>
    public static IQueryable<EvidenceItem> Named(this IQueryable<EvidenceItem> items, string? text)
    {
        if (text.Trimmed() is not { } words)
        {
            return items;
        }

        if (EvidenceReference.Read(words) is { Number: var number })
        {
            return items.Where(e => e.Number == number);
        }

#pragma warning disable CA1304, CA1311, CA1862, MA0011 // The database compares, in its own language.
        return items.Where(e =>
            e.Title.ToLower().Contains(words.ToLower()) || (e.Note ?? "").ToLower().Contains(words.ToLower())
        );
#pragma warning restore CA1304, CA1311, CA1862, MA0011
    }
}
