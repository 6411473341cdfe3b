using LscbCloud.Domain.Measures;

namespace LscbCloud.Application.Measures;

internal static class MeasureInputs
{
    public static MeasureTerms ToTerms(this IMeasureInput input) =>
        new(
            input.Title.Trim(),
            input.Counted.Trim(),
            input.Polarity.GetValueOrDefault(),
            input.Aim.Value is { } value ? new Aim(value, input.Aim.On) : null,
            input.Source.Trim()
        );
}
