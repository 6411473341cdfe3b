using System.Globalization;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Evidence;

namespace LscbCloud.Application.Removals;

/// <summary>A file among those of the board: the item of evidence and the revision, or the action and its word.</summary>
internal sealed record FilePlace(FileOf Of, int Item, int Number)
{
    /// <summary>Before every file.</summary>
    public static readonly FilePlace First = new(FileOf.Evidence, 0, 0);

    public string Reference =>
        Of is FileOf.Evidence ? new EvidenceReference(Item).ToString() : new ActionReference(Item).ToString();

    public static FilePlace? Read(string text)
    {
        if (
            text.Split('.') is not [var item, var number]
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        )
        {
            return null;
        }

        return (EvidenceReference.Read(item), ActionReference.Read(item)) switch
        {
            ({ } evidence, _) => new FilePlace(FileOf.Evidence, evidence.Number, count),
            (_, { } action) => new FilePlace(FileOf.Proof, action.Number, count),
            _ => null,
        };
    }

    public override string ToString() => $"{Reference}.{Number}";
}
