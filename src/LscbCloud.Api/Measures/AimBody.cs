using LscbCloud.Application.Measures;
using LscbCloud.Domain.Measures;

namespace LscbCloud.Api.Measures;

// Every part of a body may be absent, so that all that is missing is named at once, field by field, and not one by one.

internal sealed record AimBody(decimal? Value, DateOnly? On)
{
    public static AimInput Read(AimBody? body) => new(body?.Value, body?.On);
}

internal sealed record FigureBody(MeasureUnit? Unit, decimal? Value, decimal? Numerator, decimal? Denominator)
{
    public static FigureInput Read(FigureBody? body) =>
        new(body?.Unit, body?.Value, body?.Numerator, body?.Denominator);
}

internal sealed record StartBody(
    DateOnly? AsAt,
    FigureBody? Figure,
    string? Source,
    string? Comment,
    bool? IsProvisional
)
{
    public StartInput ToInput(MeasureUnit? unit) =>
        new(AsAt, FigureBody.Read(Figure) with { Unit = unit }, Source ?? "", Comment, IsProvisional ?? false);
}

internal sealed record AddMeasureBody(
    string? Title,
    MeasureUnit? Unit,
    string? Counted,
    MeasurePolarity? Polarity,
    AimBody? Aim,
    string? Source,
    StartBody? Start
)
{
    public AddMeasure ToCommand(string slug) =>
        new(slug, Title ?? "", Unit, Counted ?? "", Polarity, AimBody.Read(Aim), Source ?? "", Start?.ToInput(Unit));
}

internal sealed record ChangeMeasureBody(
    string? Title,
    string? Counted,
    MeasurePolarity? Polarity,
    AimBody? Aim,
    string? Source
)
{
    public ChangeMeasure ToCommand(string slug, int number, int version) =>
        new(slug, number, version, Title ?? "", Counted ?? "", Polarity, AimBody.Read(Aim), Source ?? "");
}

internal sealed record EndMeasureBody(DateOnly? EndedOn, string? Reason);

internal sealed record ReadingBody(
    DateOnly? AsAt,
    FigureBody? Figure,
    string? Source,
    string? Comment,
    bool? IsProvisional
)
{
    public RecordReading ToRecord(string slug, int number, int version) =>
        new(slug, number, version, AsAt, FigureBody.Read(Figure), Source ?? "", Comment, IsProvisional ?? false);

    public RestateReading ToRestate(string slug, int number, int version, int reading) =>
        new(
            slug,
            number,
            version,
            reading,
            AsAt,
            FigureBody.Read(Figure),
            Source ?? "",
            Comment,
            IsProvisional ?? false
        );
}
