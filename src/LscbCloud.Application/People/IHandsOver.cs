namespace LscbCloud.Application.People;

/// <summary>What ends or changes a person's work here, with what becomes of the posts that they leave.</summary>
internal interface IHandsOver
{
    IReadOnlyList<HandOverInput> HandOvers { get; }
}
