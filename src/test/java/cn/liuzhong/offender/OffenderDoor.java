package cn.liuzhong.offender;

import jakarta.ws.rs.Path;

/** Breaks: only resources speak HTTP. Abstract, so that no application serves it. */
@Path("/offender")
abstract class OffenderDoor {}
