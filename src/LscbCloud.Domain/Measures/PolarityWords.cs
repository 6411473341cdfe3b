namespace LscbCloud.Domain.Measures;

/// <summary>How polarities are written.</summary>
public static class PolarityWords
{
    public static string InWords(this MeasurePolarity polarity) =>
        polarity switch
        {
            MeasurePolarity.HigherIsBetter => "Higher is better",
            MeasurePolarity.LowerIsBetter => "Lower is better",
            _ => "Neither way is better",
        };
}
