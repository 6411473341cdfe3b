using LscbCloud.Domain.Measures;

namespace LscbCloud.Application.Measures;

/// <summary>The priority that a measure belongs to.</summary>
public sealed record MeasuredPriority(string Slug, string Title);

/// <summary>What a reading says, as far as the reader may know it.</summary>
/// <param name="Text">As people read it: "29", "68.1%", "3 of 7" where a percentage would mislead, "[c]" where it is hidden.</param>
/// <param name="Base">The two counts behind a percentage: "553 of 812"; a small one stands as "[c]".</param>
/// <param name="Value">The number itself, to draw it; none where it is hidden or too few to compare.</param>
/// <param name="IsHidden">Whether it is hidden because it is small.</param>
public sealed record FigureView(string Text, string? Base, decimal? Value, bool IsHidden);

/// <summary>A reading that stands.</summary>
public sealed record PointView(DateOnly AsAt, FigureView Figure, bool IsProvisional, bool IsInvented);

/// <summary>What the board wants the measure to be, in its unit and in words.</summary>
public sealed record AimView(decimal Value, DateOnly? On, string Text);

/// <summary>Where a measure stands: a judgement in words, and the start that it is compared with.</summary>
public sealed record StandingView(MeasureState State, string Words, string? From);

/// <summary>One measure with its latest readings.</summary>
/// <param name="Number">Its place among the measures of the priority, which names it in addresses.</param>
/// <param name="Counted">What stands behind the number, such as "children".</param>
/// <param name="Start">The first reading, with which later ones are compared.</param>
/// <param name="Latest">The latest reading, where there is one after the start.</param>
/// <param name="Points">The latest readings that stand, at most eight of them in a list, the oldest first.</param>
/// <param name="Description">What a picture of it would show, in a sentence.</param>
public sealed record MeasureSummary(
    int Number,
    string Title,
    MeasureUnit Unit,
    string Counted,
    MeasurePolarity Polarity,
    AimView? Aim,
    PointView? Start,
    PointView? Latest,
    StandingView Standing,
    IReadOnlyList<PointView> Points,
    string Description,
    string Source,
    bool IsInvented,
    EndView? End,
    int Version,
    MeasureCan Can
);

/// <summary>One measure in a word, beside others.</summary>
/// <param name="Number">Its place among the measures of the priority, which names it in addresses.</param>
/// <param name="Title">What is measured.</param>
/// <param name="Latest">The latest reading as people read it, <c>[c]</c> where it is hidden; none before the first.</param>
/// <param name="AsAt">The day that it describes.</param>
/// <param name="Aim">What the board wants it to be, in words.</param>
/// <param name="Standing">How it stands against its start.</param>
/// <param name="IsHidden">Whether the latest reading is hidden because it is small.</param>
/// <param name="IsInvented">Whether it was made up for the demonstration.</param>
public sealed record MeasureGlance(
    int Number,
    string Title,
    string? Latest,
    DateOnly? AsAt,
    string? Aim,
    StandingView Standing,
    bool IsHidden,
    bool IsInvented
);

/// <summary>When and why a measure ended.</summary>
public sealed record EndView(DateOnly EndedOn, string Reason, string EndedBy);

/// <summary>What the reader may do with a measure as it stands.</summary>
public sealed record MeasureCan(bool Change, bool Record, bool End);

/// <summary>One reading with all that is known of it, whether it stands or was restated.</summary>
/// <param name="Restates">The number of the reading that it corrects.</param>
/// <param name="RestatedBy">The number of the reading that stands in its place.</param>
public sealed record ReadingView(
    int Number,
    DateOnly AsAt,
    FigureView Figure,
    string Source,
    string? Comment,
    bool IsProvisional,
    bool IsInvented,
    string RecordedBy,
    DateOnly RecordedOn,
    int? Restates,
    int? RestatedBy,
    DateOnly? RestatedOn
);

/// <summary>One measure with every reading, the latest day first.</summary>
/// <param name="SeenOn">The day whose sight of it this is; none for today's.</param>
/// <param name="HidesSmallNumbers">Whether numbers are hidden from this reader.</param>
public sealed record MeasureDetail(
    MeasuredPriority Priority,
    MeasureSummary Measure,
    IReadOnlyList<ReadingView> Readings,
    DateOnly? SeenOn,
    bool HidesSmallNumbers
);
