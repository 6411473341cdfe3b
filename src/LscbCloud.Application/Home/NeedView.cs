namespace LscbCloud.Application.Home;

/// <summary>One task that needs the reader.</summary>
/// <param name="Kind">Which kind it is.</param>
/// <param name="Title">What it is.</param>
/// <param name="Why">Why it needs the reader now.</param>
/// <param name="Verb">The one command, as its button says it.</param>
/// <param name="Subject">Where that is done.</param>
/// <param name="IsLateByOthers">Whether its day has passed and somebody else is responsible.</param>
/// <param name="DaysLate">How many days it is late; none where it is not, and where it has no day.</param>
/// <param name="IsInvented">Whether it was made up for the demonstration.</param>
public sealed record NeedView(
    NeedKind Kind,
    string Title,
    string Why,
    string Verb,
    NeedSubject Subject,
    bool IsLateByOthers,
    int? DaysLate,
    bool IsInvented
);
