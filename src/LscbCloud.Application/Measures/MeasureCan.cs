using LscbCloud.Application.Common;
using LscbCloud.Domain.Measures;

namespace LscbCloud.Application.Measures;

/// <summary>What the reader may do now with this measure.</summary>
/// <remarks>Each use case says its own part, beneath itself.</remarks>
public sealed partial class MeasureCan(Measure measure, bool isPriorityClosed, ICurrentUser user);
