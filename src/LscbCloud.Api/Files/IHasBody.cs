namespace LscbCloud.Api.Files;

/// <summary>What is bound from a request and holds its body.</summary>
internal interface IHasBody
{
    object? Body { get; }
}
