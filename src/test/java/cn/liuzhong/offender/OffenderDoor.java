package cn.liuzhong.offender;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/**
 * Breaks: only resources speak HTTP; transactions are declared on methods; posts can be asked twice. Abstract, so that no
 * application serves it.
 */
@Path("/offender")
@Transactional
abstract class OffenderDoor {

    @POST
    abstract void make();
}
