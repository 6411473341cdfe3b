namespace LscbCloud.Application.Common;

/// <summary>Marks a class of which there is one for the whole service, because it keeps nothing, or a bound that all requests share.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class SharedByAllRequestsAttribute : Attribute;
