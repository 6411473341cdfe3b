using LscbCloud.Domain.Retention;

namespace LscbCloud.Application.Retention;

/// <summary>How many records of a class are past their date.</summary>
/// <param name="RecordClass">Which class.</param>
/// <param name="IsDecided">Whether the board has decided how long the class is kept; nothing is past its date before.</param>
/// <param name="Years">For how many years it is kept; none for permanently.</param>
/// <param name="Count">How many.</param>
public sealed record DisposalCount(RecordClass RecordClass, bool IsDecided, int? Years, int Count);
