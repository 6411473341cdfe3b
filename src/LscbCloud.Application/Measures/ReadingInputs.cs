using LscbCloud.Application.Common;
using LscbCloud.Domain.Measures;

namespace LscbCloud.Application.Measures;

internal static class ReadingInputs
{
    public static NewReading ToReading(this IReadingInput input, ICurrentProvenance provenance) =>
        new(
            input.AsAt.GetValueOrDefault(),
            input.Figure.ToFigure(),
            input.Source.Trim(),
            string.IsNullOrWhiteSpace(input.Comment) ? null : input.Comment.Trim(),
            input.IsProvisional,
            provenance.IsInvented
        );

    public static Recording Records(this ICurrentUser user, TimeProvider clock, IBusinessDay day) =>
        new(user.Author(), clock.GetUtcNow(), day.Today);
}
