namespace LscbCloud.Application.Evidence;

/// <param name="Number">The number of the measure.</param>
/// <param name="Title">What the measure is called.</param>
/// <param name="AsAt">The day that the reading is of.</param>
/// <param name="Reading">The number of the reading.</param>
internal sealed record NamedReading(int Number, string Title, DateOnly AsAt, int Reading);
