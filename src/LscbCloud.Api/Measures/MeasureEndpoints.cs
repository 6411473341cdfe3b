using LscbCloud.Api.Common;
using LscbCloud.Api.TextChecks;
using LscbCloud.Application.Measures;
using LscbCloud.Domain.Measures;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.Measures;

internal static class MeasureEndpoints
{
    public static void MapMeasures(this IEndpointRouteBuilder api)
    {
        var measures = api.MapGroup("/priorities/{slug}/measures").WithTags("Measures");

        _ = measures.MapGet("/", List).WithName("ListMeasures");
        _ = measures.MapPost("/", Add).WithName("AddMeasure");
        _ = measures.MapGet("/{number:int}", Get).WithName("GetMeasure");
        _ = measures.MapPut("/{number:int}", Change).WithName("ChangeMeasure");
        _ = measures.MapPost("/{number:int}/ending", End).WithName("EndMeasure");
        _ = measures.MapPost("/{number:int}/readings", Record).WithName("RecordReading");
        _ = measures.MapPost("/{number:int}/readings/{reading:int}/restatement", Restate).WithName("RestateReading");
    }

    private static Task<Results<Ok<MeasureList>, ProblemHttpResult>> List(string slug, [AsParameters] Call call) =>
        call.ReadAsync(new ListMeasures(slug));

    private static Task<Results<Created<AddedMeasure>, ProblemHttpResult>> Add(
        string slug,
        AddMeasureBody body,
        [AsParameters] Call call
    ) =>
        call.CreateAsync(
            body.ToCommand(slug),
            added => added.Version,
            added => $"{call.Http.Request.Path}/{added.Number}"
        );

    private static Task<Results<Ok<MeasureDetail>, ProblemHttpResult>> Get(
        string slug,
        int number,
        [AsParameters] Call call,
        DateOnly? seenOn = null
    ) => call.ReadAsync(new GetMeasure(slug, number, seenOn), detail => detail.Measure.Version);

    private static Task<Results<NoContent, ProblemHttpResult>> Change(
        string slug,
        int number,
        ChangeMeasureBody body,
        [AsParameters] Change change
    ) => change.SendAsync(body.ToCommand(slug, number, change.Version));

    private static Task<Results<NoContent, ProblemHttpResult>> End(
        string slug,
        int number,
        EndMeasureBody body,
        [AsParameters] Change change
    ) => change.SendAsync(new EndMeasure(slug, number, change.Version, body.EndedOn, body.Reason ?? ""));

    private static Task<Results<NoContent, ProblemHttpResult>> Record(
        string slug,
        int number,
        ReadingBody body,
        [AsParameters] Change change
    ) => change.SendAsync(body.ToRecord(slug, number, change.Version));

    private static Task<Results<NoContent, ProblemHttpResult>> Restate(
        string slug,
        int number,
        int reading,
        ReadingBody body,
        [AsParameters] Change change
    ) => change.SendAsync(body.ToRestate(slug, number, change.Version, reading));
}

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
) : TextBody
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
) : TextBody
{
    public ChangeMeasure ToCommand(string slug, int number, int version) =>
        new(slug, number, version, Title ?? "", Counted ?? "", Polarity, AimBody.Read(Aim), Source ?? "");
}

internal sealed record EndMeasureBody(DateOnly? EndedOn, string? Reason) : TextBody;

internal sealed record ReadingBody(
    DateOnly? AsAt,
    FigureBody? Figure,
    string? Source,
    string? Comment,
    bool? IsProvisional
) : TextBody
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
