using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>The board's words for the values of its scale.</summary>
internal static class JudgementWords
{
    private static readonly IReadOnlyDictionary<string, string> Usual = ArrangementWords
        .Usual(ArrangementType.Lscb)
        .JudgementLabels;

    public static string LabelOf(JudgementValue value, IReadOnlyDictionary<string, string>? labels)
    {
        var code = value switch
        {
            JudgementValue.OnTrack => "on-track",
            JudgementValue.NeedsAttention => "needs-attention",
            JudgementValue.OffTrack => "off-track",
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };

        return labels?.GetValueOrDefault(code) ?? Usual[code];
    }
}
